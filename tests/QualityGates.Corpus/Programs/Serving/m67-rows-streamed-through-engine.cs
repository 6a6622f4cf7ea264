// corpus: A nightly job streams a whole table through an engine, once by a generic iterator and once by an async stream.
// library: ML.NET
// axis: generic extension, iterator, async stream
using System.Runtime.CompilerServices;
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 21);
var model = context.Model.Load("attrition.zip", out _);
using var engine = context.Model.CreatePredictionEngine<Employee, Attrition>(model);

var everybody = context.Data.LoadFromTextFile<Employee>("employees.csv", separatorChar: ',', hasHeader: true);
var staff = context.Data.CreateEnumerable<Employee>(everybody, reuseRowObject: false);
using var output = new StreamWriter("attrition.txt");
foreach (var (employee, risk) in engine.Score(staff))
{
    output.WriteLine(FormattableString.Invariant($"{employee.Number};{risk.Probability}"));
}

var leavers = 0;
await foreach (var risk in Risks(engine, staff))
{
    leavers += risk.PredictedLabel ? 1 : 0;
}

Console.WriteLine(leavers);

static async IAsyncEnumerable<Attrition> Risks(PredictionEngine<Employee, Attrition> engine, IEnumerable<Employee> staff, [EnumeratorCancellation] CancellationToken cancellation = default)
{
    foreach (var each in staff)
    {
        cancellation.ThrowIfCancellationRequested();
        yield return engine.Predict(each); // expect: MLQ6003
        await Task.Yield();
    }
}

public static class Scoring
{
    public static IEnumerable<(TRow Row, TScore Score)> Score<TRow, TScore>(this PredictionEngine<TRow, TScore> engine, IEnumerable<TRow> rows)
        where TRow : class
        where TScore : class, new()
    {
        foreach (var row in rows)
        {
            yield return (row, engine.Predict(row)); // expect: MLQ6003
        }
    }
}

public class Employee
{
    [LoadColumn(0)] public float Number { get; set; }
    [LoadColumn(1)] public float Salary { get; set; }
    [LoadColumn(2)] public float Years { get; set; }
}

public class Attrition
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
