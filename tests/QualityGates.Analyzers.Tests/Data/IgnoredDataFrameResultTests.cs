using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.IgnoredDataFrameResult,
    QualityGates.Fixes.Data.IgnoredDataFrameResultFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class IgnoredDataFrameResultTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Data.Analysis;

        class Program
        {
            DataFrame _frame = new DataFrame();
            readonly DataFrame _fixed = new DataFrame();
            DataFrame Frame { get; set; } = new DataFrame();

            object? Run(DataFrame frame, PrimitiveDataFrameColumn<bool> mask, bool inPlace)
            {
                {{body.Replace("\n", "\n        ")}}
                return null;
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("frame.[|Filter|](mask);")]
        [InlineData("(frame).[|OrderBy|](ascending: false, columnName: \"A\");")]
        [InlineData("_frame.[|DropNulls|]();")]
        [InlineData("this.Frame.[|Sample|](10);")]
        [InlineData("frame[\"A\"].[|FillNulls|](0f);")]
        [InlineData("frame.[|FillNulls|](value: 0f, inPlace: false);")]
        [InlineData("frame.Columns[\"A\"].[|Add|](1f);")]
        [InlineData("frame?.[|Append|](new List<object> { 1f });")]
        [InlineData("frame.DropNulls().OrderBy(\"A\").[|Head|](5);")]
        [InlineData("var cleaned = frame.[|DropNulls|]();")]
        [InlineData("Action clean = () => frame.[|DropNulls|]();\nclean();")]
        [InlineData("void Clean() => frame.[|Clone|]();\nClean();")]
        [InlineData("var (left, right) = (frame.[|Head|](1), frame.Tail(1));\nConsole.WriteLine(right);")]
        public Task Results_that_nothing_uses(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("frame.{|#0:FillNulls|}(0f);\nframe.{|#1:Filter|}(mask);"),
            Verify.Diagnostic().WithLocation(0).WithArguments("FillNulls", "assign the result or write 'inPlace: true'"),
            Verify.Diagnostic().WithLocation(1).WithArguments("Filter", "assign the result"));

        [Fact]
        public Task Of_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.Data.Analysis;

                    class Study : Base
                    {
                        public async Task<DataFrame> Run(DataFrame frame)
                        {
                            Cleaning.[|Clean|](frame);
                            await CleanAsync(frame);
                            return frame;
                        }
                    }
                    """,
                    """
                    using System.Threading.Tasks;
                    using Microsoft.Data.Analysis;

                    static class Cleaning
                    {
                        public static DataFrame Clean(DataFrame frame) => frame.DropNulls();
                    }

                    abstract class Base
                    {
                        protected async Task CleanAsync(DataFrame frame)
                        {
                            await Task.Yield();
                            frame.[|DropNulls|]();
                        }
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("frame = frame.Filter(mask);\nreturn frame;")]
        [InlineData("return frame.OrderBy(\"A\");")]
        [InlineData("frame.FillNulls(0f, inPlace: true);")]
        [InlineData("frame.FillNulls(0f, inPlace);")]
        [InlineData("frame[\"A\"] = frame[\"A\"].Add(1f);")]
        [InlineData("Console.WriteLine(frame.Head(5));")]
        [InlineData("_ = frame.Clone();")]
        [InlineData("frame.Columns.Remove(\"A\");")]
        [InlineData("Func<DataFrame> clean = () => frame.DropNulls();\nreturn clean();")]
        [InlineData("foreach (var row in frame.Filter(mask).Rows)\n{\n    Console.WriteLine(row);\n}")]
        [InlineData("if (frame.DropNulls().Rows.Count == 0)\n{\n    return 1;\n}")]
        public Task Results_that_are_used_or_made_in_place(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            namespace Own
            {
                class DataFrame
                {
                    public DataFrame DropNulls() => this;
                    public DataFrame FillNulls(object value, bool inPlace = false) => this;
                }

                class Program
                {
                    static void Run(DataFrame frame)
                    {
                        frame.DropNulls();
                        frame.FillNulls(0f);
                    }
                }
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("// only those that count\nframe.[|Filter|](mask); // kept", "// only those that count\nframe = frame.Filter(mask); // kept")]
        [InlineData("frame.[|FillNulls|](0f);", "frame.FillNulls(0f, inPlace: true);")]
        [InlineData("frame[\"A\"].[|FillNulls|](0f, false);", "frame[\"A\"].FillNulls(0f, true);")]
        [InlineData("Frame.[|DropNulls|]();\nthis._frame.[|OrderBy|](\"A\");", "Frame = Frame.DropNulls();\nthis._frame = this._frame.OrderBy(\"A\");")]
        [InlineData("frame.DropNulls().OrderBy(\"A\").[|Head|](5);", "frame = frame.DropNulls().OrderBy(\"A\").Head(5);")]
        [InlineData("frame.Filter(mask).[|FillNulls|](0f);", "frame = frame.Filter(mask).FillNulls(0f);")]
        [InlineData("frame[\"A\"].[|Sort|]();", "frame[\"A\"] = frame[\"A\"].Sort();")]
        public Task Assigns_the_result_or_works_in_place(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Theory]
        [InlineData("_fixed.[|DropNulls|]();")]
        [InlineData("frame?.[|DropNulls|]();")]
        [InlineData("frame.[|GroupBy|](\"A\");")]
        [InlineData("var cleaned = frame.[|DropNulls|]();")]
        public Task Is_silent_where_nothing_can_be_assigned(string body) => Verify.VerifyNoFixAsync(InMethod(body));
    }
}
