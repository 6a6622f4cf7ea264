// corpus: A file of last year need not exist, and reading stops when somebody cancels; what cannot be read throws.
// library: ML.NET
// axis: FileNotFoundException, OperationCanceledException
using System.Globalization;
using Microsoft.ML;

namespace Harbour;

public sealed class Berth
{
    public float Length { get; set; }

    public float Cranes { get; set; }

    public float Hours { get; set; }
}

public sealed class BerthFiles(string folder)
{
    public async Task<List<Berth>> OfAsync(int year, CancellationToken token)
    {
        var berths = new List<Berth>();
        try
        {
            await foreach (var line in File.ReadLinesAsync(Path.Combine(folder, $"berths-{year}.txt"), token))
            {
                var cells = line.Split(' ');
                berths.Add(new Berth
                {
                    Length = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Cranes = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Hours = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
        }
        catch (FileNotFoundException)
        {
        }
        catch (OperationCanceledException)
        {
            return [];
        }

        return berths;
    }
}

public sealed class BerthModel(BerthFiles files)
{
    public async Task<(double Mae, double Rmse)> JudgeAsync(int year, CancellationToken token)
    {
        var ml = new MLContext(seed: 7);
        List<Berth> before = [.. await files.OfAsync(year - 2, token), .. await files.OfAsync(year - 1, token)];
        token.ThrowIfCancellationRequested();
        var model = ml.Transforms.Concatenate("Features", nameof(Berth.Length), nameof(Berth.Cranes))
            .Append(ml.Regression.Trainers.FastTree(nameof(Berth.Hours)))
            .Fit(ml.Data.LoadFromEnumerable(before));
        var test = ml.Data.LoadFromEnumerable(await files.OfAsync(year, token));
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Berth.Hours));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
