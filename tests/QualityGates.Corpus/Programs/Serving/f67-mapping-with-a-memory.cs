// corpus: Mappings of a saved pipeline have no contract, draw noise, or count rows in a captured variable.
// library: ML.NET
// axis: lambda, method group, captured local, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public sealed class Raw
{
    [LoadColumn(0)]
    public float Value { get; set; }

    [LoadColumn(1)]
    public float Label { get; set; }
}

public sealed class Jittered
{
    public float Noisy { get; set; }
}

public sealed class Numbered
{
    public float Row { get; set; }
}

public sealed class SensorTraining
{
    private readonly Random random = new(4);
    private readonly MLContext context = new(seed: 4);

    public void Run(string csv)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromTextFile<Raw>(csv, ','));
        var row = 0;
        var pipeline = context.Transforms.CustomMapping<Raw, Jittered>(Jitter, "Jitter") // expect: MLQ6010
            .Append(context.Transforms.CustomMapping<Raw, Numbered>((_, output) => output.Row = row++, contractName: null)) // expect: MLQ6010
            .Append(context.Transforms.Concatenate("Features", "Noisy", "Row"))
            .Append(context.Regression.Trainers.FastTree());
        var model = pipeline.Fit(split.TrainSet);
        var metrics = context.Regression.Evaluate(model.Transform(split.TestSet));
        if (metrics.RootMeanSquaredError > 1 || metrics.MeanAbsoluteError > 1)
        {
            throw new InvalidOperationException("not good enough");
        }
        context.Model.Save(model, split.TrainSet.Schema, "sensors.zip");
    }

    private void Jitter(Raw input, Jittered output) => output.Noisy = input.Value + random.NextSingle();
}
