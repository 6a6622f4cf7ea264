// corpus: A mapping of a saved pipeline has a factory with a contract; another without a contract stays in a pipeline nobody saves.
// library: ML.NET
// axis: factory class, attribute, constant
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Sensors.Contracts;

public sealed class Sample
{
    [LoadColumn(0)]
    public float Celsius { get; set; }

    [LoadColumn(1)]
    public float Label { get; set; }
}

public sealed class Converted
{
    public float Kelvin { get; set; }
}

[CustomMappingFactoryAttribute(Contract)]
public sealed class KelvinFactory : CustomMappingFactory<Sample, Converted>
{
    public const string Contract = "Kelvin";
    private const float Zero = 273.15f;

    public override Action<Sample, Converted> GetMapping() => static (sample, converted) => converted.Kelvin = sample.Celsius + Zero;
}

public static class SampleTraining
{
    public static void Train(IDataView train, IDataView test)
    {
        var context = new MLContext(seed: 4);
        context.ComponentCatalog.RegisterAssembly(typeof(KelvinFactory).Assembly);
        var pipeline = context.Transforms.CustomMapping(new KelvinFactory().GetMapping(), KelvinFactory.Contract)
            .Append(context.Transforms.Concatenate("Features", "Kelvin"))
            .Append(context.Regression.Trainers.FastTree());
        var model = pipeline.Fit(train);
        var metrics = context.Regression.Evaluate(model.Transform(test));
        if (metrics.RootMeanSquaredError > 1 || metrics.MeanAbsoluteError > 1)
        {
            throw new InvalidOperationException("not good enough");
        }
        context.Model.Save(model, train.Schema, "samples.zip");
    }

    public static float[] Kelvins(IDataView rows)
    {
        var context = new MLContext();
        var mapping = context.Transforms.CustomMapping<Sample, Converted>((sample, converted) => converted.Kelvin = sample.Celsius + 273.15f, contractName: null);
        return mapping.Fit(rows).Transform(rows).GetColumn<float>("Kelvin").ToArray();
    }
}
