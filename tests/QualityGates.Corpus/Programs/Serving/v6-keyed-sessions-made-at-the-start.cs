// corpus: Sessions for three languages are opened when the program starts, in a loop over their names.
// library: ONNX Runtime
// axis: dictionary
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Voices;

public sealed class VoiceBank : IDisposable
{
    private readonly Dictionary<string, InferenceSession> _sessions = new(StringComparer.Ordinal);

    public VoiceBank(string folder)
    {
        foreach (var language in new[] { "de", "en", "fr" })
        {
            _sessions[language] = new InferenceSession(Path.Combine(folder, language + ".onnx"));
        }
    }

    public float[] Speak(string language, long[] phonemes)
    {
        using var results = _sessions[language].Run(
        [
            NamedOnnxValue.CreateFromTensor("phonemes", new DenseTensor<long>(phonemes, [1, phonemes.Length])),
        ]);
        return results[0].AsTensor<float>().ToArray();
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }
}
