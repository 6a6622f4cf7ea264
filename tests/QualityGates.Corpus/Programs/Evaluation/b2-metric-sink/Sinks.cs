using System;
using System.Globalization;
using System.IO;

namespace Metrics;

internal interface IMetricSink : IDisposable
{
    void Log(string name, double value);
}

internal sealed class CsvSink(string file) : IMetricSink
{
    private readonly StreamWriter _writer = File.CreateText(file);

    public void Log(string name, double value) => _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{value:R}"));

    public void Dispose() => _writer.Dispose();
}
