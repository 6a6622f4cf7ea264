// corpus: A random forest for credit decisions is learned from every line and decides about new customers, never checked.
// library: Accord
// axis: property, primary constructor
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.DecisionTrees;

Accord.Math.Random.Generator.Seed = 1;
var desk = new CreditDesk("applications.csv");
desk.Learn();
Console.WriteLine(desk.Grant(new[] { 31.0, 2400.0, 3.0 }) ? "granted" : "refused");

public sealed class CreditDesk(string file)
{
    private RandomForest? Forest { get; set; }

    public void Learn()
    {
        var lines = File.ReadAllLines(file).Skip(1).Select(line => line.Split(',')).ToArray();
        double[][] inputs = lines.Select(cells => cells.Take(3).Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        int[] outputs = lines.Select(cells => cells[3] == "yes" ? 1 : 0).ToArray();
        var teacher = new RandomForestLearning { NumberOfTrees = 50, SampleRatio = 0.7 };
        Forest = teacher.Learn(inputs, outputs); // expect: MLQ3001
    }

    public bool Grant(double[] applicant) => Forest!.Decide(applicant) == 1;
}
