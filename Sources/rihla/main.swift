print("rihla")
