// corpus: The same, seeded by a settings method of another type.
// library: Accord
// axis: helper
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Accord.MachineLearning;

public static class Settings
{
    public static void Apply() => Accord.Math.Random.Generator.Seed = 42;
}

public static class Entry
{
    public static void Main()
    {
        Settings.Apply();
        var clusters = new KMeans(4).Learn(new double[10][]);
        Console.WriteLine(clusters.Decide(new double[10][]).Length);
    }
}
