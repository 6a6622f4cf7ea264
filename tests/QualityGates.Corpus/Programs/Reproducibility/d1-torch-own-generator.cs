// corpus: Every draw is given a generator with a seed of its own.
// library: TorchSharp
// axis: named argument
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using static TorchSharp.torch;

public static class Noise
{
    public static Tensor Of(long rows)
    {
        var source = new Generator(5);
        var noise = torch.randn(rows, 4, generator: source);
        var order = torch.randperm(rows, generator: source);
        return noise[order];
    }
}
