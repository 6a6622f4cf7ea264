using Microsoft.ML.Data;

namespace Newsroom;

internal sealed class Article
{
    [LoadColumn(0)] public string Section { get; set; } = "";
    [LoadColumn(1)] public string Headline { get; set; } = "";
    [LoadColumn(2)] public string Body { get; set; } = "";
    [LoadColumn(3)] public float Words { get; set; }
    [LoadColumn(4)] public float ReadingSeconds { get; set; }
}
