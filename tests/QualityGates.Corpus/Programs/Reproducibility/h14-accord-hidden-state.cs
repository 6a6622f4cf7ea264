// corpus: A forest of Accord draws from a generator nobody has seeded, on rows that a parallel query hands over as they are ready.
// library: Accord.NET
// axis: service class, lambda, method group
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Soil
{
    class Sample
    {
        public double[] Values;
        public int Kind;

        public static Sample Parse(string line)
        {
            string[] p = line.Split('|');
            Sample s = new Sample();
            s.Kind = int.Parse(p[0], CultureInfo.InvariantCulture);
            s.Values = new double[p.Length - 1];
            for (int i = 1; i < p.Length; i++)
                s.Values[i - 1] = Convert.ToDouble(p[i], CultureInfo.InvariantCulture);
            return s;
        }
    }

    class Program
    {
        static void Main(string[] args)
        {
            Sample[] samples = File.ReadAllLines(args[0]).AsParallel().Select(Sample.Parse).ToArray(); // expect: MLQ1007
            int n = (int)(samples.Length * 0.7);
            Sample[] train = samples.Take(n).ToArray();
            Sample[] test = samples.Skip(n).ToArray();

            var teacher = new RandomForestLearning() { NumberOfTrees = 60, SampleRatio = 0.8 }; // expect: MLQ1003
            RandomForest forest = teacher.Learn(train.Select(s => s.Values).ToArray(), train.Select(s => s.Kind).ToArray());

            var cm = new GeneralConfusionMatrix(test.Select(s => s.Kind).ToArray(), forest.Decide(test.Select(s => s.Values).ToArray()));
            Console.WriteLine("accuracy {0}, kappa {1}", cm.Accuracy, cm.Kappa);
        }
    }
}
