// corpus: NumSharp draws without a seed.
// library: NumSharp
// axis: direct
using System;
using NumSharp;

var weights = np.random.randn(4, 3); // expect: MLQ1003
Console.WriteLine(np.mean(weights));
