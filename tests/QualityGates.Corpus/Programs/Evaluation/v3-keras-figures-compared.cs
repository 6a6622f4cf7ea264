// corpus: The figures of the test arrays are compared with those of the last model before the new one is saved.
// library: TensorFlow.NET
// axis: another library, right
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;

namespace Retrained;

public sealed class Retraining(IModel current, IModel candidate)
{
    public bool Run(NDArray xTrain, NDArray yTrain, NDArray xTest, NDArray yTest, string path)
    {
        candidate.fit(xTrain, yTrain, batch_size: 32, epochs: 5);
        var before = current.evaluate(xTest, yTest, verbose: 0)["accuracy"];
        var after = candidate.evaluate(xTest, yTest, verbose: 0)["accuracy"];
        if (after < before - 0.01f)
        {
            return false;
        }

        candidate.save(path);
        return true;
    }
}
