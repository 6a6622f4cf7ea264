// corpus: Text is written token by token: what each pass of the loop makes is copied into tensors made before it, so its scope may release it.
// library: TorchSharp
// axis: loop, indexer
using System;
using TorchSharp;
using static TorchSharp.torch;

static class Writer
{
    public static (Tensor Tokens, Tensor? LogProbs) Continue(nn.Module<Tensor, Tensor> model, Tensor prompt, int length, bool withLogProbs)
    {
        model.eval();
        using var quiet = no_grad();
        var start = (int)prompt.shape[1];
        var tokens = zeros(prompt.shape[0], length, dtype: ScalarType.Int64);
        tokens[.., ..start] = prompt;
        Tensor? logProbs = withLogProbs ? zeros(prompt.shape[0], length) : null;
        for (var at = start; at < length; at++)
        {
            using var scope = NewDisposeScope();
            var logits = model.forward(tokens[.., ..at]);
            tokens[.., at] = argmax(logits[.., -1], dim: -1);
            if (withLogProbs)
            {
                logProbs![.., at..(at + 1)] = -nn.functional.cross_entropy(logits.transpose(1, 2), tokens[.., at..(at + 1)], reduction: nn.Reduction.None);
            }
        }

        return (tokens, logProbs);
    }
}
