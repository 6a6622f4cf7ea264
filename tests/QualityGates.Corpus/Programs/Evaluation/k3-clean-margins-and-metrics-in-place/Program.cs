using System.Globalization;
using Accord.Math.Random;
using Accord.Statistics.Analysis;
using Orchard;

Generator.Seed = 7;
var table = File.ReadLines("apples.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var bound = table.Length * 4 / 5;
var rows = table.Select(row => row[1..]).ToArray();
var ripe = table.Select(row => (int)row[0]).ToArray();
ILearned[] candidates = [new Forest(rows[..bound], ripe[..bound]), new Margin(rows[..bound], ripe[..bound])];
using var report = File.CreateText("apples.txt");
foreach (var candidate in candidates)
{
    var matrix = new ConfusionMatrix(candidate.Decide(rows[bound..]), ripe[bound..], positiveValue: 1);
    report.WriteLine(FormattableString.Invariant($"{candidate.GetType().Name}: precision {matrix.Precision:F3}, recall {matrix.Recall:F3}"));
}
