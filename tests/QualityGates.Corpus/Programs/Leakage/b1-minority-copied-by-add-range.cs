// corpus: Rows of the rare class are appended three times to the list that is then loaded and split, so copies of one row are on both sides.
// library: ML.NET
// axis: list mutated in a void method, then split by the library
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var employees = File.ReadLines("attrition.csv").Skip(1).Select(Employee.Parse).ToList();
Balance(employees);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(employees), testFraction: 0.2); // expect: MLQ2012

var model = ml.Transforms.Concatenate("Features", "Age", "Salary", "Overtime")
    .Append(ml.BinaryClassification.Trainers.FastTree("Left"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Left");
Console.WriteLine($"F1 {metrics.F1Score:F3} AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}");
return metrics.F1Score > 0.6 ? 0 : 1;

static void Balance(List<Employee> rows)
{
    var leavers = rows.Where(e => e.Left).ToList();
    for (var i = 0; i < 3; i++)
    {
        rows.AddRange(leavers);
    }
}

internal sealed class Employee
{
    public float Age { get; set; }
    public float Salary { get; set; }
    public float Overtime { get; set; }
    public bool Left { get; set; }

    public static Employee Parse(string line)
    {
        var c = line.Split(',');
        return new Employee { Age = float.Parse(c[0]), Salary = float.Parse(c[1]), Overtime = float.Parse(c[2]), Left = c[3] == "Yes" }; // expect: MLQ1008 MLQ1008 MLQ1008
    }
}
