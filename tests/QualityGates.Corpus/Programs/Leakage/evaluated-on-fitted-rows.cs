// corpus: The one set of rows is fitted and evaluated; there is no test part at all.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var employees = ml.Data.LoadFromTextFile<Employee>("salaries.csv", separatorChar: ',', hasHeader: true);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Employee.Years), nameof(Employee.Grade))
    .Append(ml.Regression.Trainers.Ols(labelColumnName: nameof(Employee.Salary)));
var model = pipeline.Fit(employees);

var metrics = ml.Regression.Evaluate(model.Transform(employees), labelColumnName: nameof(Employee.Salary)); // expect: MLQ2003
if (metrics.RSquared < 0.8 || metrics.MeanAbsoluteError > 5_000)
{
    Console.Error.WriteLine("Salaries are not explained well enough.");
    return 1;
}

return 0;

public sealed class Employee
{
    [LoadColumn(0)] public float Years { get; set; }
    [LoadColumn(1)] public float Grade { get; set; }
    [LoadColumn(2)] public float Salary { get; set; }
}
