// corpus: An encoder and a decoder get an optimizer each, and only then both go to the device.
// library: TorchSharp
// axis: script, two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(31);
var device = cuda.is_available() ? CUDA : CPU;
using var encoder = Sequential(Linear(20, 8), ReLU(), Linear(8, 3));
using var decoder = Sequential(Linear(3, 8), ReLU(), Linear(8, 20));
using var encoderOptimizer = optim.Adam(encoder.parameters(), 1e-3); // expect: MLQ5008
using var decoderOptimizer = optim.Adam(decoder.parameters(), 1e-3); // expect: MLQ5008

encoder.to(device);
decoder.to(device);

using var signals = rand(500, 20, device: device);
using var unseen = rand(100, 20, device: device);
for (var epoch = 0; epoch < 60; epoch++)
{
    foreach (var batch in signals.split(50))
    {
        using var scope = NewDisposeScope();
        encoderOptimizer.zero_grad();
        decoderOptimizer.zero_grad();
        var loss = functional.mse_loss(decoder.call(encoder.call(batch)), batch);
        loss.backward();
        encoderOptimizer.step();
        decoderOptimizer.step();
    }
}

using (no_grad())
{
    using var code = encoder.call(unseen);
    using var back = decoder.call(code);
    using var error = functional.mse_loss(back, unseen);
    Console.WriteLine($"restored with {error.item<float>()}");
}
