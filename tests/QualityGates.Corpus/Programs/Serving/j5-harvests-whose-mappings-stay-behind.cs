// corpus: One mapping has a name nobody makes, one draws noise and a filter reads the clock; the third has its factory, but the model is loaded without registering it.
// library: ML.NET
// axis: custom mappings, constant path, generator in a field
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Harvests;

public sealed class Plot
{
    [LoadColumn(0)] public float Sown { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Area { get; set; }

    [LoadColumn(3)] public float Tons { get; set; }
}

public sealed class Wetness
{
    public float Wet { get; set; }
}

public sealed class Blurred
{
    public float Blur { get; set; }
}

[CustomMappingFactoryAttribute("wetness")]
public sealed class WetnessFactory : CustomMappingFactory<Plot, Wetness>
{
    public static void Map(Plot plot, Wetness wetness) => wetness.Wet = plot.Rain / plot.Area;

    public override Action<Plot, Wetness> GetMapping() => Map;
}

public sealed class Study(MLContext ml, DataOperationsCatalog.TrainTestData parts)
{
    private const string Registered = "harvest.zip";
    private readonly Random _noise = new(3);

    public void Save()
    {
        var model = ml.Transforms.CustomMapping<Plot, Wetness>(WetnessFactory.Map, "wetness")
            .Append(ml.Transforms.Concatenate("Features", nameof(Wetness.Wet), nameof(Plot.Area)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Plot.Tons)))
            .Fit(parts.TrainSet);
        Note("registered", model);
        ml.Model.Save(model, parts.TrainSet.Schema, Registered);
    }

    public ITransformer Load() => ml.Model.Load(Registered, out _); // expect: MLQ6010

    public void SaveOther(string path)
    {
        var model = ml.Transforms.CustomMapping<Plot, Wetness>((plot, wetness) => wetness.Wet = plot.Rain, "rain-of-plot") // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Wetness.Wet), nameof(Plot.Area)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Plot.Tons)))
            .Fit(parts.TrainSet);
        Note("other", model);
        ml.Model.Save(model, parts.TrainSet.Schema, path);
    }

    public void Blur()
    {
        var recent = ml.Data.FilterByCustomPredicate<Plot>(parts.TrainSet, plot => plot.Sown < DateTime.Now.Year - 20); // expect: MLQ6010
        var model = ml.Transforms.CustomMapping<Plot, Blurred>((plot, blurred) => blurred.Blur = plot.Rain + _noise.NextSingle(), null) // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Blurred.Blur), nameof(Plot.Area)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Plot.Tons)))
            .Fit(recent);
        Note("blurred", model);
    }

    private void Note(string name, ITransformer model)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Plot.Tons));
        File.WriteAllText($"{name}.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 9);
        var plots = ml.Data.LoadFromTextFile<Plot>(args[0], separatorChar: ';', hasHeader: true);
        var study = new Study(ml, ml.Data.TrainTestSplit(plots, testFraction: 0.2));
        study.Save();
        study.SaveOther(Path.Combine(AppContext.BaseDirectory, "other.zip"));
        study.Blur();
        Console.WriteLine(study.Load().GetOutputSchema(plots.Schema).Count);
    }
}
