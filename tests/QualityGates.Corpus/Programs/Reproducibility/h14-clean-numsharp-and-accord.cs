// corpus: Both libraries get their seeds before anything is drawn, one in a static constructor, one in a method that is called first.
// library: NumSharp, Accord.NET
// axis: static constructor, helper method, property
using System.Globalization;
using Accord.MachineLearning;
using Accord.Math.Random;
using NumSharp;

namespace Regions
{
    public static class Seeds
    {
        public const int Value = 77;

        static Seeds()
        {
            Generator.Seed = Value;
        }

        public static void Fix()
        {
            np.random.seed(Value);
        }
    }

    public class Clustering
    {
        public int K { get; set; } = 5;

        public double Distortion(double[][] train, double[][] heldOut)
        {
            var kmeans = new KMeans(K) { MaxIterations = 200 };
            var clusters = kmeans.Learn(train);
            return clusters.Distortion(heldOut);
        }
    }

    public static class Program
    {
        public static void Main(string[] args)
        {
            Seeds.Fix();
            double[][] rows = File.ReadAllLines(args[0])
                .Select(l => l.Split(';').Select(c => double.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray())
                .ToArray();
            var order = np.random.permutation(rows.Length).ToArray<long>();
            double[][] mixed = order.Select(i => rows[i]).ToArray();
            int n = mixed.Length * 3 / 4;
            Console.WriteLine(new Clustering { K = 7 }.Distortion(mixed.Take(n).ToArray(), mixed.Skip(n).ToArray()));
        }
    }
}
