// corpus: Shuffles with a seed of the call or of the context, and a loader that keeps the order.
// library: ML.NET, TorchSharp
// axis: named argument
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Feed
{
    public static IDataView Seeded(IDataView view) => new MLContext(seed: 2).Data.ShuffleRows(view);

    public static IDataView OfCall(IDataView view) => new MLContext().Data.BootstrapSample(view, seed: 8);

    public static TorchSharp.Modules.DataLoader Ordered(TorchSharp.torch.utils.data.Dataset rows) => TorchSharp.torch.utils.data.DataLoader(rows, 32, shuffle: false);
}
