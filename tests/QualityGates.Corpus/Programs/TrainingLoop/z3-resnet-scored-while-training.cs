// corpus: A residual network of torchvision is fine-tuned and then scored on the test part in the mode of training.
// library: TorchSharp
// axis: torchvision, transfer learning
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mushrooms;

public sealed record Metrics(double Accuracy, double Loss);

public static class FineTune
{
    public static Metrics Run(IReadOnlyList<(Tensor Images, Tensor Labels)> train, IReadOnlyList<(Tensor Images, Tensor Labels)> test)
    {
        random.manual_seed(1);
        using var net = torchvision.models.resnet18(num_classes: 6);
        using var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var (images, labels) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(images), labels).backward();
                optimizer.step();
            }
        }

        long right = 0, all = 0;
        var loss = 0.0;
        using (no_grad())
        {
            foreach (var (images, labels) in test)
            {
                using var scope = NewDisposeScope();
                var scores = net.call(images); // expect: MLQ5003
                right += scores.argmax(1).eq(labels).sum().ToInt64();
                loss += functional.cross_entropy(scores, labels).ToDouble();
                all += labels.shape[0];
            }
        }

        return new Metrics(right / (double)all, loss / test.Count);
    }
}
