// corpus: The held-out arrays are made and forgotten: the confusion matrix is drawn from the rows the classifier learned.
// library: Accord
// axis: Java-minded classes, fields
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.Bayes;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Univariate;

namespace Iris
{
    public class DataHolder
    {
        private double[][] trainInputs;
        private int[] trainOutputs;
        private double[][] testInputs;
        private int[] testOutputs;

        public double[][] GetTrainInputs() { return this.trainInputs; }
        public int[] GetTrainOutputs() { return this.trainOutputs; }
        public double[][] GetTestInputs() { return this.testInputs; }
        public int[] GetTestOutputs() { return this.testOutputs; }

        public DataHolder(double[][] inputs, int[] outputs)
        {
            int n = inputs.Length * 7 / 10;
            this.trainInputs = inputs.Take(n).ToArray();
            this.trainOutputs = outputs.Take(n).ToArray();
            this.testInputs = inputs.Skip(n).ToArray();
            this.testOutputs = outputs.Skip(n).ToArray();
        }
    }

    public class Program
    {
        public static void Main(string[] args)
        {
            string[][] cells = File.ReadAllLines(args[0]).Select(l => l.Split(',')).ToArray();
            double[][] x = cells.Select(c => c.Take(4).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();
            int[] y = cells.Select(c => int.Parse(c[4], CultureInfo.InvariantCulture)).ToArray();
            DataHolder holder = new DataHolder(x, y);

            var teacher = new NaiveBayesLearning<NormalDistribution>();
            NaiveBayes<NormalDistribution> bayes = teacher.Learn(holder.GetTrainInputs(), holder.GetTrainOutputs());

            int[] predicted = bayes.Decide(holder.GetTrainInputs());
            var matrix = new GeneralConfusionMatrix(3, holder.GetTrainOutputs(), predicted); // expect: MLQ2003
            File.WriteAllText("kappa.txt", matrix.Kappa.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine(matrix.Accuracy);
        }
    }
}
