// corpus: NumSharp draws training noise and is never seeded.
// library: NumSharp
// axis: lambda
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NumSharp;

public static class Entry
{
    public static void Main()
    {
        Func<int, NDArray> noise = n => np.random.randn(n, 3); // expect: MLQ1003
        var x = noise(100);
        var w = np.dot(x.T, x);
        Console.WriteLine(w.shape[0]);
    }
}
