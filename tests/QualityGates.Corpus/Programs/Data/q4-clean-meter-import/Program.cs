// corpus: Readings of water meters are imported in the culture they were written in, bad lines are counted and shown, and too many of them stop the training.
// library: ML.NET
// axis: console, importer of one's own
using Microsoft.ML;
using Water;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("water <folder with exports> <output folder>");
    return 2;
}

var imported = new MeterImporter(maximumShareOfBadLines: 0.02).Import(folder);
Console.WriteLine($"{imported.Readings.Count} readings, {imported.Bad.Count} bad lines");
foreach (var bad in imported.Bad.Take(20))
{
    Console.WriteLine($"  {bad.File}:{bad.Line} {bad.Reason}");
}

var report = new LeakTraining(new MLContext(seed: 55)).Run(imported.Readings, output);
Console.WriteLine($"area {report.Area:F3}, F1 {report.F1:F3}, recall {report.Recall:P0}");
return 0;
