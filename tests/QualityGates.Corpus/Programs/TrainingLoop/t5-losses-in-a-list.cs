// corpus: The losses of an epoch are collected as tensors, each with the graph it came from, to average them at the end.
// library: TorchSharp
// axis: list
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(13);
var autoencoder = Sequential(Linear(50, 12), ReLU(), Linear(12, 50));
var optimizer = optim.Adam(autoencoder.parameters(), 1e-3);
using var loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(rand(3000, 50)), 100, shuffle: true, seed: 4); // expect: MLQ1013

for (var epoch = 0; epoch < 15; epoch++)
{
    var losses = new List<Tensor>();
    foreach (var batch in loader)
    {
        optimizer.zero_grad();
        using var output = autoencoder.call(batch[0]);
        var loss = functional.mse_loss(output, batch[0]);
        loss.backward();
        optimizer.step();
        losses.Add(loss); // expect: MLQ5005
    }

    Console.WriteLine($"epoch {epoch}: {stack(losses).mean().item<float>():F5}");
}
