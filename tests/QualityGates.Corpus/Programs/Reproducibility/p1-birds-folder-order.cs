// corpus: Songs are read in the order the file system lists them, folder by folder, and classes are numbered by the place of their folder.
// library: TorchSharp
// axis: iterator method, index in a projection
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2);
var songs = ReadSongs("songs").ToList();
using var inputs = stack(songs.Select(song => song.Spectrum));
using var classes = tensor(songs.Select(song => song.Kind).ToArray());
using var net = Sequential(Linear(256, 32), ReLU(), Linear(32, 12));
using var optimizer = optim.Adam(net.parameters());
using var loss = CrossEntropyLoss();
long cut = inputs.shape[0] * 4 / 5;
for (int epoch = 0; epoch < 60; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    optimizer.zero_grad();
    loss.call(net.call(inputs[..(int)cut]), classes[..(int)cut]).backward();
    optimizer.step();
}

net.eval();
using (no_grad())
using (NewDisposeScope())
{
    Console.WriteLine(net.call(inputs[(int)cut..]).argmax(1).eq(classes[(int)cut..]).to(ScalarType.Float32).mean().item<float>());
}

static IEnumerable<(Tensor Spectrum, long Kind)> ReadSongs(string root)
{
    foreach (var (folder, kind) in Directory.GetDirectories(root).Select((folder, index) => (folder, (long)index))) // expect: MLQ1007
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.pt")) // expect: MLQ1007
        {
            yield return (load(file), kind);
        }
    }
}
