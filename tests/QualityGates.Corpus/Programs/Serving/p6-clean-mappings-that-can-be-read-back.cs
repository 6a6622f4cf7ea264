// corpus: Mappings with a contract and a factory that is registered; one that only reads constants; one in a pipeline that is never saved.
// library: Microsoft.ML
// axis: factory with attribute, RegisterAssembly, filter
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Tours;

public sealed class Tour
{
    [LoadColumn(0)] public float Kilometres { get; set; }

    [LoadColumn(1)] public float Climb { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Hours { get; set; }
}

public sealed class Steepness
{
    public float Grade { get; set; }
}

[CustomMappingFactoryAttribute(ContractName)]
public sealed class SteepnessMapping : CustomMappingFactory<Tour, Steepness>
{
    public const string ContractName = "Steepness";
    private const float Metres = 1000f;

    public static void Map(Tour tour, Steepness steepness) => steepness.Grade = tour.Climb / (tour.Kilometres * Metres);

    public override Action<Tour, Steepness> GetMapping() => Map;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        ml.ComponentCatalog.RegisterAssembly(typeof(SteepnessMapping).Assembly);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Tour>(args[0], ',', hasHeader: true));
        var model = ml.Transforms.CustomMapping<Tour, Steepness>(SteepnessMapping.Map, SteepnessMapping.ContractName)
            .Append(ml.Transforms.Concatenate("Features", "Kilometres", "Grade"))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} h, RMSE {metrics.RootMeanSquaredError:F2} h");
        ml.Model.Save(model, parts.TrainSet.Schema, args[1]);
        Explore(ml, parts.TestSet);
    }

    private static void Explore(MLContext ml, IDataView rows)
    {
        var steep = ml.Transforms.CustomMapping<Tour, Steepness>((tour, output) => output.Grade = tour.Climb / tour.Kilometres, contractName: null).Fit(rows).Transform(rows);
        Console.WriteLine(steep.GetColumn<float>("Grade").Max());
    }
}
