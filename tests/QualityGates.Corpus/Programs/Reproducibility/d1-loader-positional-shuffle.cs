// corpus: The loader is asked to shuffle by position, without seed.
// library: TorchSharp
// axis: positional argument, property
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public class Feed(utils.data.Dataset rows)
{
    public DataLoader Loader => new(rows, 64, true); // expect: MLQ1005
}
