// corpus: A stream reader is opened once, and the lazy rows that read from it are split; an iterator draws from the shared generator.
// library: ML.NET
// axis: iterator
using System.Globalization;
using Microsoft.ML;

namespace Streams;

public sealed class Sample
{
    public float A { get; set; }
    public float B { get; set; }
    public float Label { get; set; }
}

public sealed class StreamTraining
{
    private readonly MLContext _ml = new(seed: 1);

    public double FromStream(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var view = _ml.Data.LoadFromEnumerable(Rows(reader)); // expect: MLQ1010
        var split = _ml.Data.TrainTestSplit(view, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "A", "B").Append(_ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    private static IEnumerable<Sample> Rows(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(' ');
            yield return new Sample
            {
                A = float.Parse(cells[0], CultureInfo.InvariantCulture),
                B = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
        }
    }
}
