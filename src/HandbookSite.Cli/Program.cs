using System.Text;
using HandbookSite.Cli;
using HandbookSite.Cli.Printing;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Run(args, Terminal.OfProcess());
