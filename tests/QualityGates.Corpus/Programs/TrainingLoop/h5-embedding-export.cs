// corpus: Embeddings are exported after training: rows that stay on the CPU meet a network on the GPU, and forward is called past the hooks.
// library: TorchSharp
// axis: top-level, hooks, device constant
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.random.manual_seed(1);

var encoder = nn.Sequential(nn.Linear(300, 128), nn.Tanh(), nn.Linear(128, 32));
encoder.register_forward_hook((module, input, output) =>
{
    Console.WriteLine($"{module.GetName()}: {string.Join('x', output.shape)}");
    return output;
});
encoder.to(CUDA);

using var optimizer = optim.Adam(encoder.parameters());
var triplet = nn.TripletMarginLoss();
for (var step = 0; step < 200; step++)
{
    using var scope = NewDisposeScope();
    var anchor = encoder.call(torch.randn(16, 300, device: CUDA));
    var positive = encoder.call(torch.randn(16, 300, device: CUDA));
    var negative = encoder.call(torch.randn(16, 300, device: CUDA));
    optimizer.zero_grad();
    triplet.call(anchor, positive, negative).backward();
    optimizer.step();
}

encoder.eval();
using (no_grad())
using (NewDisposeScope())
{
    var probe = torch.randn(1, 300);
    var vector = encoder.call(probe); // expect: MLQ5010
    Console.WriteLine(vector.shape[1]);

    var batch = torch.randn(8, 300, device: CUDA);
    var vectors = encoder.forward(batch); // expect: MLQ5009
    File.WriteAllLines("vectors.csv", Enumerable.Range(0, 8).Select(i =>
        string.Join(',', vectors[i].cpu().data<float>().Select(static v => v.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
}
