// corpus: KMeans of Accord draws its first centroids; nobody seeds.
// library: Accord
// axis: target-typed new, named argument
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Accord.MachineLearning;

public class Segments
{
    public int[] Of(double[][] customers)
    {
        KMeans learner = new(k: 4);
        var clusters = learner.Learn(customers);
        return clusters.Decide(customers);
    }
}

public static class Entry
{
    public static void Main()
    {
        Console.WriteLine(new Segments().Of(new double[10][]).Length); // expect: MLQ1003
    }
}
