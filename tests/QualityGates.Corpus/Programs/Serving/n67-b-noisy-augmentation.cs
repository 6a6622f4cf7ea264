// corpus: A mapping with a proper name adds noise from a generator that the class keeps, so every pass sees other rows; a filter asks the clock.
// library: ML.NET
// axis: factory class, local function as mapping, saved in another method
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Echo;

[CustomMappingFactoryAttribute("echo/jitter")]
internal sealed class Jitter : CustomMappingFactory<Ping, Jittered>
{
    private static readonly Random Noise = new(11);

    public override Action<Ping, Jittered> GetMapping() => Map;

    public static void Map(Ping ping, Jittered result) => result.Delay2 = ping.Delay + ((float)Noise.NextDouble() * 0.01f);
}

internal sealed class EchoTraining(MLContext ml)
{
    public double Run(IDataView pings, IDataView later, string target)
    {
        var model = Build().Fit(pings);
        Keep(model, pings.Schema, target);
        return ml.Regression.Evaluate(model.Transform(later), nameof(Ping.Distance)).RSquared;
    }

    private IEstimator<ITransformer> Build() =>
        ml.Transforms.CustomMapping<Ping, Jittered>(Jitter.Map, "echo/jitter") // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Jittered.Delay2), nameof(Ping.Salinity)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ping.Distance)));

    private void Keep(ITransformer model, DataViewSchema schema, string target) => ml.Model.Save(model, schema, target);
}

internal sealed class Ping
{
    [LoadColumn(0)] public float Delay { get; set; }
    [LoadColumn(1)] public float Salinity { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
}

internal sealed class Jittered
{
    public float Delay2 { get; set; }
}
