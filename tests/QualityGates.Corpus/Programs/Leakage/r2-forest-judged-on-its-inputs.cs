// corpus: A form trains a forest when a button is pressed and shows how well it knows its own rows.
// library: Accord
// axis: form, fields, event handlers
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Beans;

public sealed class MainForm
{
    private double[][] inputs = [];
    private int[] outputs = [];
    private RandomForest? forest;

    public string Status { get; private set; } = "";

    public void OpenClicked(object sender, EventArgs e)
    {
        var rows = File.ReadLines("beans.csv").Skip(1).Select(line => line.Split(',')).ToList();
        inputs = rows.Select(cells => cells.Take(16).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        outputs = rows.Select(cells => int.Parse(cells[16], CultureInfo.InvariantCulture)).ToArray();
    }

    public void TrainClicked(object sender, EventArgs e)
    {
        Accord.Math.Random.Generator.Seed = 4;
        forest = new RandomForestLearning { NumberOfTrees = 60 }.Learn(inputs, outputs);
    }

    public void TestClicked(object sender, EventArgs e)
    {
        if (forest is null)
        {
            return;
        }
        var answers = inputs.Select(row => forest.Decide(row)).ToArray();
        var matrix = new GeneralConfusionMatrix(outputs, answers); // expect: MLQ2003
        Status = string.Create(CultureInfo.InvariantCulture, $"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F2}");
    }
}

public static class Program
{
    public static void Main()
    {
        var form = new MainForm();
        form.OpenClicked(form, EventArgs.Empty);
        form.TrainClicked(form, EventArgs.Empty);
        form.TestClicked(form, EventArgs.Empty);
        Console.WriteLine(form.Status);
    }
}
