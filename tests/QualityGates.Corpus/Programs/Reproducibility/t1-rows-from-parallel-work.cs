// corpus: Rows are made in parallel and put in a bag, whose order decides which ones are tested.
// library: ML.NET
// axis: ConcurrentBag, PLINQ
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.ML;

public sealed class Spectrum
{
    public float Peak { get; set; }
    public float Width { get; set; }
    public float Label { get; set; }

    public static Spectrum Read(string file)
    {
        var cells = File.ReadAllText(file).Split(',');
        return new Spectrum
        {
            Peak = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Width = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}

public static class SpectrumModel
{
    public static double Train(string[] files)
    {
        var bag = new ConcurrentBag<Spectrum>();
        Parallel.ForEach(files, file => bag.Add(Spectrum.Read(file)));

        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(bag.ToList()), 0.2); // expect: MLQ1007
        var model = ml.Transforms.Concatenate("Features", nameof(Spectrum.Peak), nameof(Spectrum.Width))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError;
    }
}
