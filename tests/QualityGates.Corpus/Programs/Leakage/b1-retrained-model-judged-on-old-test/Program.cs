// corpus: A service trains on everything it loaded, then reports the metric of that same model on the test part it had set aside of those rows.
// library: ML.NET
// axis: fields of a partial type in two files
using Churn;

var job = new RetrainingJob("customers.csv");
job.Load();
return job.Run() ? 0 : 1;
