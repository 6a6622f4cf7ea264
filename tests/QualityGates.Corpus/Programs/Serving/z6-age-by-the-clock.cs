// corpus: The factory of a mapping reads the clock for each row, so that the age of a machine depends on when the pass runs.
// library: ML.NET
// axis: factory class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var folder = args.Length > 0 ? args[0] : ".";
var ml = new MLContext(seed: 4);
ml.ComponentCatalog.RegisterAssembly(typeof(AgeFactory).Assembly);
var machines = ml.Data.LoadFromTextFile<Machine>(Path.Combine(folder, "machines.csv"), separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(machines, 0.2, seed: 4);
var model = ml.Transforms.CustomMapping<Machine, MachineAge>(AgeFactory.Map, nameof(AgeFactory)) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", "Age", "Hours"))
    .Append(ml.Regression.Trainers.FastForest("Costs"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Costs");
File.WriteAllText(Path.Combine(folder, "costs.txt"), FormattableString.Invariant($"{metrics.RootMeanSquaredError} {metrics.RSquared}"));
ml.Model.Save(model, machines.Schema, Path.Combine(folder, "costs.zip"));

[CustomMappingFactoryAttribute(nameof(AgeFactory))]
internal sealed class AgeFactory : CustomMappingFactory<Machine, MachineAge>
{
    public static void Map(Machine machine, MachineAge age)
    {
        age.Age = DateTime.UtcNow.Year - machine.YearBuilt;
    }

    public override Action<Machine, MachineAge> GetMapping() => Map;
}

internal sealed class Machine
{
    [LoadColumn(0)] public float YearBuilt { get; set; }

    [LoadColumn(1)] public float Hours { get; set; }

    [LoadColumn(2)] public float Costs { get; set; }
}

internal sealed class MachineAge
{
    public float Age { get; set; }
}
