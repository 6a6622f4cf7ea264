// corpus: The first 800 patients teach the forest; the range that is reported on begins fifty rows too early.
// library: Accord
// axis: index ranges, named arguments
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

namespace Clinic
{
    internal static class Diabetes
    {
        #region Data

        private static (double[][] Inputs, int[] Outputs) Read(string file)
        {
            string[] lines = File.ReadAllLines(file);
            double[][] inputs = new double[lines.Length][];
            int[] outputs = new int[lines.Length];
            for (int i = 0; i < lines.Length; i++)
            {
                string[] cells = lines[i].Split(',');
                inputs[i] = Array.ConvertAll(cells[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture));
                outputs[i] = int.Parse(cells[^1], CultureInfo.InvariantCulture);
            }

            return (inputs, outputs);
        }

        #endregion

        #region Entry point

        private static void Main()
        {
            Accord.Math.Random.Generator.Seed = 42;
            (double[][] inputs, int[] outputs) = Read("diabetes.csv");

            double[][] trainInputs = inputs.Get(0, 800);
            int[] trainOutputs = outputs.Get(0, 800);
            double[][] testInputs = inputs.Get(startRow: 750, endRow: inputs.Length);
            int[] testOutputs = outputs.Get(startRow: 750, endRow: outputs.Length);

            RandomForestLearning teacher = new RandomForestLearning { NumberOfTrees = 50 };
            RandomForest forest = teacher.Learn(trainInputs, trainOutputs);

            int[] decided = forest.Decide(testInputs);
            GeneralConfusionMatrix matrix = new GeneralConfusionMatrix(expected: testOutputs, predicted: decided); // expect: MLQ2004
            Console.WriteLine(matrix.Kappa.ToString("F3", CultureInfo.InvariantCulture));
            Environment.Exit(matrix.Kappa > 0.4 ? 0 : 1);
        }

        #endregion
    }
}
