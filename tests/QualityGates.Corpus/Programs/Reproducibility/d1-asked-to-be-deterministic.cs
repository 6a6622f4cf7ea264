// corpus: Calls that promise determinism and are not there.
// library: TorchSharp
// axis: static import, argument
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;

public static class Setup
{
    public static void Apply(bool strict)
    {
        torch.manual_seed(1);
        torch.backends.cuda.matmul.allow_tf32 = false;
        torch.use_deterministic_algorithms(strict); // expect: MLQ1012
        Console.WriteLine(torch.are_deterministic_algorithms_enabled()); // expect: MLQ1012
    }
}

public static class Own
{
    public static void use_deterministic_algorithms(bool on) => Console.WriteLine(on);

    public static void Apply() => use_deterministic_algorithms(true);
}
