// corpus: A mapping with a contract name, a factory and its registration is saved; another without a name prepares data that is never saved.
// library: ML.NET
// axis: factory class, constant, captured value that nobody changes
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
ml.ComponentCatalog.RegisterAssembly(typeof(LogIncomeFactory).Assembly);

var limit = args.Length > 0 ? 50_000f : 80_000f;
var raw = ml.Data.LoadFromTextFile<Person>("people.tsv", hasHeader: true);
var capping = ml.Transforms.CustomMapping<Person, Capped>((person, capped) => capped.Capital = Math.Min(person.Income, limit), contractName: null);
var split = ml.Data.TrainTestSplit(capping.Fit(raw).Transform(raw), testFraction: 0.2);

var pipeline = ml.Transforms.CustomMapping(new LogIncomeFactory().GetMapping(), LogIncomeFactory.Contract)
    .Append(ml.Transforms.Concatenate("Features", "LogIncome", "Age"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Buys"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Buys");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
ml.Model.Save(model, split.TrainSet.Schema, "buyers.zip");

[CustomMappingFactoryAttribute(Contract)]
internal sealed class LogIncomeFactory : CustomMappingFactory<Person, Logged>
{
    public const string Contract = "LogIncome";

    public override Action<Person, Logged> GetMapping() => static (person, logged) => logged.LogIncome = MathF.Log(1 + person.Income);
}

internal sealed class Person
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Age { get; set; }

    [LoadColumn(2)]
    public bool Buys { get; set; }
}

internal sealed class Logged
{
    public float LogIncome { get; set; }
}

internal sealed class Capped
{
    public float Capital { get; set; }
}
