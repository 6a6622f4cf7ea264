// corpus: The position of a folder in its enumeration is the class of the images in it.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(6);
var samples = new List<(string File, long Class)>();
var folders = new DirectoryInfo("faces").GetDirectories(); // expect: MLQ1007
for (var c = 0; c < folders.Length; c++)
{
    foreach (var file in folders[c].EnumerateFiles("*.raw").OrderBy(f => f.Name, StringComparer.Ordinal))
    {
        samples.Add((file.FullName, c));
    }
}

using var net = nn.Linear(1024, folders.Length);
using var adam = optim.Adam(net.parameters());
using var criterion = nn.CrossEntropyLoss();
net.train();
foreach (var (file, cls) in samples)
{
    using var scope = NewDisposeScope();
    var pixels = tensor(File.ReadAllBytes(file).Select(b => b / 255f).ToArray()).reshape(1, 1024);
    adam.zero_grad();
    var loss = criterion.call(net.call(pixels), tensor(new[] { cls }));
    loss.backward();
    adam.step();
}
