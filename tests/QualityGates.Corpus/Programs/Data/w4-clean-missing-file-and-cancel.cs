// corpus: A file of cable cars that is not there is passed over, a cancelled run ends, and a broken line is thrown on with its number.
// library: ML.NET
// axis: exceptions that are no data errors
using System.Globalization;
using Microsoft.ML;

namespace CableCars;

public sealed class Ride
{
    public float Load { get; set; }

    public float Wind { get; set; }

    public float Minutes { get; set; }
}

public sealed class RideTraining(MLContext ml)
{
    public async Task<double?> RunAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var rides = new List<Ride>();
        try
        {
            foreach (var file in files)
            {
                await foreach (var ride in ReadAsync(file, cancellation))
                {
                    rides.Add(ride);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Ride.Load), nameof(Ride.Wind))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Minutes)));
        var folds = ml.Regression.CrossValidate(ml.Data.LoadFromEnumerable(rides), pipeline, 5, nameof(Ride.Minutes));
        return folds.Average(fold => fold.Metrics.RootMeanSquaredError);
    }

    private static async IAsyncEnumerable<Ride> ReadAsync(
        string file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string[] lines;
        try
        {
            lines = await File.ReadAllLinesAsync(file, cancellation);
        }
        catch (FileNotFoundException)
        {
            yield break;
        }

        for (var number = 0; number < lines.Length; number++)
        {
            yield return Parse(lines[number], file, number + 1);
        }
    }

    private static Ride Parse(string line, string file, int number)
    {
        try
        {
            var cells = line.Split(';');
            return new Ride
            {
                Load = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Wind = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Minutes = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{file}, line {number}", error);
        }
    }
}
