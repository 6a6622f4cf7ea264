// corpus: A tree for sonar echoes is asked about the echoes it learned from, and the right answers are counted by hand.
// library: Accord.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees.Learning;

Accord.Math.Random.Generator.Seed = 3;

var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "sonar.csv"));
var echoes = new double[lines.Length][];
var mines = new int[lines.Length];
for (var i = 0; i < lines.Length; i++)
{
    var cells = lines[i].Split(',');
    echoes[i] = Array.ConvertAll(cells[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture));
    mines[i] = cells[^1] == "M" ? 1 : 0;
}

var tree = new C45Learning().Learn(echoes, mines);

int right = 0, missed = 0;
for (var i = 0; i < echoes.Length; i++)
{
    var answer = tree.Decide(echoes[i]); // expect: MLQ2003
    if (answer == mines[i])
    {
        right++;
    }
    else if (mines[i] == 1)
    {
        missed++;
    }
}

Console.WriteLine($"{right} of {echoes.Length} right, {missed} mines missed");
File.WriteAllText("sonar.metrics.json", JsonSerializer.Serialize(new { right, missed, echoes.Length }));
