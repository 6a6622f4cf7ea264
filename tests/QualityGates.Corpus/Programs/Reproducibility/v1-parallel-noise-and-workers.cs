// corpus: A parallel query makes noisy rows with one generator; a data set that draws is read by four workers.
// library: ML.NET, TorchSharp
// axis: parallel query, workers
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace NoisyWork;

public sealed class Pixel
{
    public float Value { get; set; }
    public bool Label { get; set; }
}

public static class Noise
{
    public static IDataView Rows(MLContext ml, IReadOnlyList<Pixel> pixels)
    {
        var random = new Random(3);
        var noisy = pixels.AsParallel().AsOrdered()
            .Select(pixel => new Pixel { Value = pixel.Value + random.NextSingle() * 0.1f, Label = pixel.Label }) // expect: MLQ1011
            .ToList();
        return ml.Data.LoadFromEnumerable(noisy);
    }

    public static ITransformer Train(MLContext ml, IReadOnlyList<Pixel> pixels) =>
        ml.Transforms.Concatenate("Features", "Value").Append(ml.BinaryClassification.Trainers.FastForest()).Fit(Rows(ml, pixels));
}

public sealed class CropDataset(Tensor images, Tensor labels) : utils.data.Dataset
{
    private readonly Random _random = new(5);

    public override long Count => images.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var left = _random.Next(0, 5);
        return new() { ["image"] = images[index].narrow(1, left, 24), ["label"] = labels[index] };
    }
}

public sealed class CropTraining
{
    public void Run(nn.Module<Tensor, Tensor> network, Tensor images, Tensor labels)
    {
        manual_seed(1);
        using var optimizer = optim.SGD(network.parameters(), 0.01);
        using var loader = utils.data.DataLoader(new CropDataset(images, labels), 32, shuffle: true, seed: 1, num_worker: 4); // expect: MLQ1011
        network.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch["image"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
