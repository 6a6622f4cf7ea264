// corpus: What is swallowed is about settings, a cache and a question of the user; no row is lost.
// library: ML.NET
// axis: look-alikes
using System.Globalization;
using Microsoft.ML;

var threads = 1;
foreach (var line in File.ReadLines("settings.ini"))
{
    try
    {
        threads = int.Parse(line.Split('=')[1], CultureInfo.InvariantCulture);
    }
    catch (FormatException)
    {
    }
}

try
{
    File.Delete("cache.bin");
}
catch (IOException)
{
}

int.TryParse(Console.ReadLine(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var answer);
var ml = new MLContext(seed: 1);
Console.WriteLine($"{threads} {answer} {ml.Model.Load("model.zip", out _)}");
