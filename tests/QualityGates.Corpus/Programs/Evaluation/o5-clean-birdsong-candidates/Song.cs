using Microsoft.ML.Data;

namespace Birdsong;

public sealed class Song
{
    [LoadColumn(0)] public string Species { get; set; } = "";

    [LoadColumn(1, 26), VectorType(26)] public float[] Cepstrum { get; set; } = [];

    [LoadColumn(27)] public float Seconds { get; set; }

    [LoadColumn(28)] public string Recorder { get; set; } = "";
}
