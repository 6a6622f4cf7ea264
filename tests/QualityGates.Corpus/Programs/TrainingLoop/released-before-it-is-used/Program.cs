// corpus: A helper returns a tensor that its scope has released, and the batches of a loader are kept after it released them.
// library: TorchSharp
// axis: helper in another file, collection, property
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Peat;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(17);
using var net = Sequential(Linear(3, 12), ReLU(), Linear(12, 1));
net.load("peat.dat");
net.eval();
using var guard = no_grad();
var answers = new Answers(net);
var seen = new List<Tensor>();
using var loader = torch.utils.data.DataLoader(new Bores("bores.csv"), batchSize: 16);
foreach (var batch in loader)
{
    seen.Add(batch["depths"]); // expect: MLQ5005
    Console.WriteLine(answers.Of(batch["depths"]).sum().item<float>());
}

using (NewDisposeScope())
{
    File.WriteAllText("peat.txt", cat(seen, 0).mean().item<float>().ToString(CultureInfo.InvariantCulture));
}
