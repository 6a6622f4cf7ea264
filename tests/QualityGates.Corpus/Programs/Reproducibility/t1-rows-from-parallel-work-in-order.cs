// corpus: Rows are made in parallel, by a query that keeps their order and by an array with a place for each.
// library: ML.NET
// axis: AsOrdered, Parallel.For
using System.Globalization;
using Microsoft.ML;

public sealed class Spectrum
{
    public float Peak { get; set; }
    public float Label { get; set; }

    public static Spectrum Read(string file)
    {
        var cells = File.ReadAllText(file).Split(',');
        return new Spectrum { Peak = float.Parse(cells[0], CultureInfo.InvariantCulture), Label = float.Parse(cells[1], CultureInfo.InvariantCulture) };
    }
}

public static class SpectrumModel
{
    public static double Train(string[] trainFiles, string[] testFiles)
    {
        var train = trainFiles.AsParallel().AsOrdered().Select(Spectrum.Read).ToList();
        var test = new Spectrum[testFiles.Length];
        Parallel.For(0, testFiles.Length, i => test[i] = Spectrum.Read(testFiles[i]));

        var ml = new MLContext(seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Spectrum.Peak))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).MeanAbsoluteError;
    }
}
