// corpus: A manifest written on Windows names its files with backslashes, which are replaced; the others are patterns, keys and messages.
// library: Accord
// axis: replaced separators, regular expression, registry name, top-level script
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Accord.Statistics.Models.Regression.Linear;

const string Key = @"Software\Foundry\Casting";

var folder = args[0];
var manifest = File.ReadAllLines(Path.Combine(folder, "manifest.txt"));
var numbered = new Regex(@"casts\\\d{4}\\.+\.csv$");
var casts = manifest
    .Where(line => numbered.IsMatch(line))
    .Select(line => Path.Combine(folder, line.Replace('\\', Path.DirectorySeparatorChar)))
    .SelectMany(path => File.ReadLines(path).Skip(1))
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
if (casts.Length < 50)
{
    Console.Error.WriteLine($@"{Key}: fewer than 50 casts in {folder}, look into casts\2024 first");
    return 2;
}

var notes = File.ReadAllText(Path.Combine(folder, @"notes\read me.txt".Replace('\\', '/')));
var cut = casts.Length * 3 / 4;
var regression = new OrdinaryLeastSquares { UseIntercept = true }
    .Learn(casts[..cut].Select(cast => cast[..3]).ToArray(), casts[..cut].Select(cast => cast[3]).ToArray());

var errors = casts[cut..].Select(cast => regression.Transform(cast[..3]) - cast[3]).ToArray();
var report = new
{
    Absolute = errors.Average(error => Math.Abs(error)),
    Squared = errors.Average(error => error * error),
    Notes = notes.Length,
};
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
return 0;
