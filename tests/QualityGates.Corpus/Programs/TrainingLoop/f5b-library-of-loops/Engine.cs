// corpus: A small library of several files: the engine's callbacks clear and step, one task forgets the mode at its evaluation.
// library: TorchSharp
// axis: callbacks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LoopLibrary;

public sealed class Engine
{
    public event Action? EpochStarted;

    public event Action<Dictionary<string, Tensor>>? BatchArrived;

    public event Action<int>? EpochCompleted;

    public void Run(DataLoader loader, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            EpochStarted?.Invoke();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                BatchArrived?.Invoke(batch);
            }

            EpochCompleted?.Invoke(epoch);
        }
    }
}
