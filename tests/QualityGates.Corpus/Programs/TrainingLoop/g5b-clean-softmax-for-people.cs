// corpus: Raw scores go to the loss; probabilities are made only for the people who read them.
// library: TorchSharp
// axis: two methods, same network
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Library;

public sealed class GenreModel
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    private readonly Loss<Tensor, Tensor, Tensor> loss = CrossEntropyLoss();

    public GenreModel()
    {
        manual_seed(10);
        net = Sequential(Linear(300, 100), ReLU(), Linear(100, 12));
        optimizer = optim.Adam(net.parameters());
    }

    private Tensor Logits(Tensor books) => net.call(books);

    public float Learn(Tensor books, Tensor genres)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var value = loss.call(Logits(books), genres);
        value.backward();
        optimizer.step();
        return value.item<float>();
    }

    public float[] Chances(Tensor book)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return functional.softmax(Logits(book), 1).data<float>().ToArray();
    }
}
