// corpus: A network with two heads sums up the losses of both tasks as tensors over the epoch, to print their mean.
// library: TorchSharp
// axis: tuple result, compound assignment
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class TwoHeads : Module<Tensor, (Tensor Age, Tensor Emotion)>
{
    private readonly Sequential body = Sequential(Linear(512, 256), ReLU());
    private readonly Linear age = Linear(256, 1);
    private readonly Linear emotion = Linear(256, 7);

    public TwoHeads() : base("heads") => RegisterComponents();

    public override (Tensor Age, Tensor Emotion) forward(Tensor input)
    {
        var features = body.call(input);
        return (age.call(features), emotion.call(features));
    }
}

public sealed class FaceTraining
{
    public void Run(IReadOnlyList<(Tensor Faces, Tensor Ages, Tensor Emotions)> batches)
    {
        random.manual_seed(64);
        var net = new TwoHeads();
        var optimizer = optim.Adam(net.parameters(), 5e-4);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            var total = zeros(1);
            foreach (var (faces, ages, emotions) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var (age, emotion) = net.call(faces);
                var loss = functional.l1_loss(age, ages) + 0.5 * functional.cross_entropy(emotion, emotions);
                loss.backward();
                optimizer.step();
                total += loss; // expect: MLQ5005
            }

            Console.WriteLine($"{epoch}: {(total / batches.Count).ToSingle()}");
        }
    }
}
